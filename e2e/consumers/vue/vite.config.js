import vue from '@vitejs/plugin-vue';

/** Vue itself asks to be told which tags are custom elements. */
export default {
  plugins: [
    vue({
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('cooperation-') } },
    }),
  ],
};
