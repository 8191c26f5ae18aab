namespace Workflows.Compiler.Model.Data;

/// <summary>What a member is if the JSON does not have it.</summary>
internal abstract record MemberDefault
{
    /// <summary>Null if the member can be null; otherwise the JSON is refused.</summary>
    public sealed record None : MemberDefault;

    /// <summary>A value that can be written down, such as the default of a constructor's parameter.</summary>
    /// <param name="Text">C#, for instance <c>"EUR"</c>.</param>
    /// <param name="IsConstant">Whether it costs nothing to evaluate.</param>
    public sealed record Expression(string Text, bool IsConstant) : MemberDefault;

    /// <summary>A value that only a new object knows: an initialiser or the constructor sets it.</summary>
    public sealed record Initializer : MemberDefault;

    /// <summary>Nobody can say whether the constructor sets it, because its source is elsewhere. What is still null or zero is missing.</summary>
    public sealed record Unknown : MemberDefault;
}
