export { printPaper } from '@dvc-kit/paper/browser';
export { printChecklist, printReceipt } from '@dvc-kit/paper/checklist';
