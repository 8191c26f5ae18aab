namespace Workflows.Compiler.Reading.Expressions;

/// <summary>A piece of a JSONata text.</summary>
internal readonly record struct JsonataToken(JsonataTokenKind Kind, string Text, int Start)
{
    public bool Is(string text) => Text == text && Kind is JsonataTokenKind.Operator;
}
