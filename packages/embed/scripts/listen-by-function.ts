import type { Plugin } from 'vite';

/**
 * Lit listens with an object. Pages that wrap `addEventListener`, to count or to catch errors, often call what they were given as a
 * function; Continue would then hand the form in as the browser does, into the address of the page.
 */
export const listenByFunction: Plugin = {
  name: 'listen-by-function',
  transform: {
    filter: { id: /\/lit-html\/(?:development\/)?lit-html\.js$/ },
    handler(code) {
      const adding = /addEventListener\(this\.name,\s*this,/;
      const removing = /removeEventListener\(this\.name,\s*this,/;
      if (!adding.test(code) || !removing.test(code))
        throw new Error('embed: Lit listens otherwise than it did');
      return {
        code: code
          .replace(adding, 'addEventListener(this.name,this.dvcListener??=(event)=>this.handleEvent(event),')
          .replace(removing, 'removeEventListener(this.name,this.dvcListener,'),
        map: null,
      };
    },
  },
};
