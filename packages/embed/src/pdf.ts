export { printPaper } from '@dvc-kit/paper/browser';
