import type { Schedule } from '../feed/schema.js';
import type { Plan } from './plan.js';
export async function plansOfRule(schedule: Schedule): Promise<Plan[]> {
  void schedule;
  return [];
}
