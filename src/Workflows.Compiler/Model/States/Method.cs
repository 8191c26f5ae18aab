namespace Workflows.Compiler.Model.States;

/// <summary>A method of the workflow class, as the runner calls it.</summary>
/// <param name="Name">The name, as <c>nameof</c> gives it.</param>
/// <param name="Parameters">In the order of the declaration.</param>
internal sealed record Method(string Name, EquatableArray<Parameter> Parameters)
{
    /// <summary>The name as code writes it, with an <c>@</c> if it is a keyword.</summary>
    public string Identifier { get; init; } = Name;

    public bool IsStatic { get; init; }

    /// <summary>How the runner gets the value: directly, or by awaiting.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>Whether what is awaited is a <c>ValueTask</c>, which says that it may well be done at once.</summary>
    public bool IsValueTask { get; init; }

    /// <summary>The value's type; null for <c>void</c>, <c>Task</c> and <c>ValueTask</c>.</summary>
    public TypeReference? Result { get; init; }

    /// <summary>Whether the declaration says that the result is not null. Code without nullable annotations does not say so, although it is taken for that.</summary>
    public bool IsResultNeverNull { get; init; }

    /// <summary>The declaration that the generator completes with an empty body (<c>public static partial void Done()</c>); null if none is needed.</summary>
    public string? PartialDeclaration { get; init; }
}
