namespace Workflows.Expressions;

/// <summary>An expression over an order, to be compiled.</summary>
/// <param name="Type">The C# type of what it gives.</param>
/// <param name="Text">The C#, in which the input is <c>order</c>.</param>
internal sealed record ExpressionSource(string Type, string Text);
