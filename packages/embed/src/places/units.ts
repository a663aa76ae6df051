export { units } from '@dvc-kit/administrative-units/current';
export { knownCommune } from './known-commune.ts';
