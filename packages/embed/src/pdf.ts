export { printPaper } from '@dvc-kit/paper/browser';
export { printChecklist } from '@dvc-kit/paper/checklist';
