namespace Workflows.Compiler.Model.Data;

/// <summary>When JSON has a member.</summary>
internal enum MemberCondition
{
    Always,
    NotNull,
    NotDefault,

    /// <summary>It is read, but not written.</summary>
    Never,
}
