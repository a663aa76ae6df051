import '@dvc-kit/elements';
import '@dvc-kit/elements/stage';
import '@dvc-kit/elements/tokens.css';
import type { Preview } from '@storybook/web-components-vite';

const preview: Preview = {
  parameters: {
    a11y: { options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
    layout: 'fullscreen',
  },
};

export default preview;
