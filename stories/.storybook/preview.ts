import '@dvc-kit/elements';
import '@dvc-kit/elements/stage';
import '@dvc-kit/elements/tokens.css';
import manifest from '@dvc-kit/elements/custom-elements.json' with { type: 'json' };
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';

// Attributes, properties, events, parts and custom properties on the docs page of an element.
setCustomElementsManifest(manifest);

// Storybook's pages say English, and the form speaks the language of the page around it.
document.documentElement.lang = 'vi';

const preview: Preview = {
  parameters: {
    a11y: { options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
    layout: 'fullscreen',
  },
};

export default preview;
