namespace Workflows;

/// <summary>Amazon Elastic Container Service (ECS) and AWS Fargate.</summary>
public static partial class Ecs;
