namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>A piece of JSONata and what one has to know to put it into a larger one.</summary>
internal sealed record Fragment(string Text, Precedence Precedence = Precedence.Path)
{
    public Missing Missing { get; init; }

    /// <summary>Whether it is a name, a path or a constant, which may be repeated rather than bound to a variable.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The text as an operand where only operators bind that are at least this strong.</summary>
    public string AtLeast(Precedence precedence) => Precedence >= precedence ? Text : $"({Text})";

    /// <summary>
    /// Makes an expression that mentions this one several times: as it is if it is plain, else by a variable,
    /// <c>($value := …; …)</c>.
    /// </summary>
    public Fragment Repeated(string variable, Func<string, Fragment> body) =>
        IsPlain ? body(AtLeast(Precedence.Path)) : new Fragment($"({variable} := {Text}; {body(variable).Text})");
}
