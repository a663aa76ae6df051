export { units } from '@dvc-kit/administrative-units/current';
