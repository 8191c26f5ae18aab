namespace Workflows;

/// <summary>Amazon API Gateway.</summary>
public static partial class ApiGateway;
