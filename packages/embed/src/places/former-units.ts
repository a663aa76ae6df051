export { formerUnits } from '@dvc-kit/administrative-units/former';
