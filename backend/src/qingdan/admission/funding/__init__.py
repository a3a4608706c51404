"""The fee follows the task: plans, shares, payments and their confirmation."""
