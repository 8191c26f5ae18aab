namespace Workflows.Compiler.Model.Expressions;

/// <summary>A text that is JSONata already.</summary>
/// <param name="Text">The text, which has been checked.</param>
/// <param name="Names">The names with a dollar sign that it mentions, without it.</param>
internal sealed record Raw(string Text, EquatableArray<string> Names) : Expression;
