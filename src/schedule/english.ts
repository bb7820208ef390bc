import type { Schedule } from '../feed/schema.js';
import type { Plan } from './plan.js';
export function plansOfText(schedule: Schedule): Plan[] {
  void schedule;
  return [];
}
