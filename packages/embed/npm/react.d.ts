import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  ProcedureAttributes,
  ProcedureElement,
  ProcedureEventMap,
  StatusAttributes,
  StatusElement,
  StatusEventMap,
} from './index.js';

type Listeners<Events> = {
  [Type in keyof Events & string as `on${Type}`]?: (event: Events[Type]) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'dvc-procedure': Omit<
        DetailedHTMLProps<HTMLAttributes<ProcedureElement>, ProcedureElement>,
        keyof ProcedureAttributes
      > &
        ProcedureAttributes &
        Partial<Pick<ProcedureElement, 'answers'>> &
        Listeners<ProcedureEventMap>;
      'dvc-status': Omit<
        DetailedHTMLProps<HTMLAttributes<StatusElement>, StatusElement>,
        keyof StatusAttributes
      > &
        StatusAttributes &
        Listeners<StatusEventMap>;
    }
  }
}
