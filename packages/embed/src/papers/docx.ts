export { printDocx } from '@dvc-kit/paper/docx';
