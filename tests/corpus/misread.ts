/** Phrasings that the grammar still misreads. Each fails its expectation; once it is read as it should be, its test says so. */
export const MISREAD: ReadonlySet<string> = new Set([
  'what % of xAI staff lost their job',
  'What are the people who left Meta for xAI called?',
  'What firm did Sen walk away from?',
  "I've never heard of Diego Pasini, who is he?",
  'What is 2+2?',
  'Qui a quiité Meta pour xAI ?',
  'qui a quité Meta pour xAI',
  'Hormis Xinlei Chen, qui a quitté Meta pour xAI ?',
  'Xinlei Chen mis à part, qui a quitté Meta pour xAI ?',
  'c ki diego pasini',
]);
