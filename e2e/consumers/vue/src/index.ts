import 'cooperation-graph/define';
import 'cooperation-graph/vue';
import { createApp } from 'vue';
import Page from './Page.vue';

createApp(Page).mount(document.body.appendChild(document.createElement('main')));
