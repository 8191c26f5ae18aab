namespace Workflows;

/// <summary>
/// A Task state that calls a Lambda function which exists already: the method is a pure expression that makes its payload. ASL:
/// <c>"Resource": "arn:aws:states:::lambda:invoke"</c>.
/// </summary>
/// <remarks>In process the payload goes to the function that is given for <paramref name="functionName"/>, see <see cref="ServiceHandlers"/>.</remarks>
/// <example>
/// <code>
/// [Lambda&lt;Quote&gt;("${PriceFunction}", Next = nameof(Offer))]
/// static PriceRequest Price(Order order) => new(order.Sku, order.Quantity);
/// </code>
/// </example>
/// <typeparam name="TResult">What the function returns.</typeparam>
/// <param name="functionName">The function's name or ARN, mostly a placeholder: <c>${PriceFunction}</c>. ASL: <c>FunctionName</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class LambdaAttribute<TResult>(string functionName) : CallAttribute
{
    /// <summary>The function's name.</summary>
    public string FunctionName { get; } = functionName;
}
