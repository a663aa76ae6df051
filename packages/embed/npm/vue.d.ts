import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ProcedureAttributes, ProcedureElement, ProcedureEventMap } from './index.js';

type Emits = { [Type in keyof ProcedureEventMap]: (event: ProcedureEventMap[Type]) => void };

declare module 'vue' {
  interface GlobalComponents {
    'dvc-procedure': new () => ProcedureElement & {
      $props: Omit<HTMLAttributes, keyof ProcedureAttributes> &
        ProcedureAttributes &
        Partial<Pick<ProcedureElement, 'answers'>> &
        PublicProps;
      $emit: EmitFn<Emits>;
    };
  }
}
