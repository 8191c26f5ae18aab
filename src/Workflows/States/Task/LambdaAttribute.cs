namespace Workflows;

/// <summary>
/// A Task state that calls a Lambda function which exists already and whose result nobody reads: the method is a pure expression that makes its payload, and the state gives
/// on its input. ASL: <c>"Resource": "arn:aws:states:::lambda:invoke"</c>.
/// </summary>
/// <remarks>With a <see cref="TaskToken{T}"/> parameter, which the payload hands on, the state's result is what comes back with it.</remarks>
/// <param name="functionName">The function's name or ARN, mostly a placeholder: <c>${SendMail}</c>. In process it is found by this text. ASL: <c>FunctionName</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class LambdaAttribute(string functionName) : CallAttribute
{
    /// <summary>The function's name.</summary>
    public string FunctionName { get; } = functionName;
}
