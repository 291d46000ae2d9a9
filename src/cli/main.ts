#!/usr/bin/env node
console.log('cooperation-graph');
