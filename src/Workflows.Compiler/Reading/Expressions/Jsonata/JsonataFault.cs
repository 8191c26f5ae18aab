namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Something that is wrong with a JSONata text.</summary>
internal sealed record JsonataFault(int Start, int Length, string What, string Remedy)
{
    public static JsonataFault At(JsonataToken token, string what, string remedy) =>
        new(token.Start, token.Kind is JsonataTokenKind.Open ? 1 : token.Text.Length, what, remedy);
}
