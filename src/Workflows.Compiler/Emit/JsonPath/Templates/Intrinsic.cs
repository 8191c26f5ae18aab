namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>A call of an intrinsic function, or an argument of one.</summary>
/// <param name="Text">The notation.</param>
/// <param name="Depth">How deep calls are nested in it: 0 for a path or a constant.</param>
internal sealed record Intrinsic(string Text, int Depth)
{
    /// <summary>How deep calls may be nested (States Language, "Intrinsic Functions").</summary>
    public const int Deepest = 10;

    /// <summary>For instance <c>States.Format('Hello {}', $.name)</c>.</summary>
    public static Intrinsic Call(string function, params Intrinsic[] arguments) => new(
        $"States.{function}({string.Join(", ", arguments.Select(static argument => argument.Text))})",
        1 + arguments.Select(static argument => argument.Depth).DefaultIfEmpty().Max());

    public static Intrinsic Of(string text) => new(text, 0);
}
