export type { ErrorDetail, ReadyDetail, StepDetail, SubmitDetail } from '@dvc-kit/elements';
