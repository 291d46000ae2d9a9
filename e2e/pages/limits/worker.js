// The script of a worker, classic or module.
postMessage('runs');
