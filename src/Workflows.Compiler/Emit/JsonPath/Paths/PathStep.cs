namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>One step of a path.</summary>
/// <param name="Text">The notation, such as <c>.name</c> or <c>[0]</c>.</param>
internal sealed record PathStep(string Text)
{
    /// <summary>Whether C# goes on with null where the step leads nowhere.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether C# throws where the step leads nowhere, though the data is what its type says: an element or a key.</summary>
    public bool MayFail { get; init; }

    /// <summary>Whether C# throws if what the step starts from is null.</summary>
    public bool IsGuarded { get; init; }

    /// <summary>Whether it counts from the end, which a reference path cannot.</summary>
    public bool IsFromEnd { get; init; }
}
