namespace Workflows.Compiler.Model.Data;

/// <summary>A property or field of an object.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="JsonName">The name in JSON.</param>
/// <param name="Value">The type; nullable if null may be read.</param>
internal sealed record DataMember(string Name, string JsonName, DataValue Value)
{
    /// <summary>The constructor's parameter that sets it, by its C# name; null if none does.</summary>
    public string? Parameter { get; init; }

    /// <summary>Whether an object initialiser sets it.</summary>
    public bool IsInitialized { get; init; }

    /// <summary>Whether JSON without it is refused, even if it can be null: <c>required</c> or <c>[JsonRequired]</c>.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is masked where data is shown: <c>[Sensitive]</c>.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>When JSON has it.</summary>
    public MemberCondition Condition { get; init; }

    /// <summary>Who reads and writes it, if its type does not decide.</summary>
    public Embedding? Embedding { get; init; }

    public required MemberDefault Default { get; init; }
}
