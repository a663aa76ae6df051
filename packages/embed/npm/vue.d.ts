import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type {
  ProcedureAttributes,
  ProcedureElement,
  ProcedureEventMap,
  StatusAttributes,
  StatusElement,
  StatusEventMap,
} from './index.js';

type Emits<Events> = { [Type in keyof Events]: (event: Events[Type]) => void };

declare module 'vue' {
  interface GlobalComponents {
    'dvc-procedure': new () => ProcedureElement & {
      $props: Omit<HTMLAttributes, keyof ProcedureAttributes> &
        ProcedureAttributes &
        Partial<Pick<ProcedureElement, 'answers'>> &
        PublicProps;
      $emit: EmitFn<Emits<ProcedureEventMap>>;
    };
    'dvc-status': new () => StatusElement & {
      $props: Omit<HTMLAttributes, keyof StatusAttributes> & StatusAttributes & PublicProps;
      $emit: EmitFn<Emits<StatusEventMap>>;
    };
  }
}
