import { happens } from './chance.ts'
import { educationNeeds } from './margins/education.ts'
import { oncePerStory } from './story.ts'

/** Whether the child has an education, health and care plan. */
export const hasEducationPlan = oncePerStory(
  story =>
    story.named?.id === 'moving-to-adult-services' || happens(story.chance('education plan'), educationNeeds.is.plan),
)
