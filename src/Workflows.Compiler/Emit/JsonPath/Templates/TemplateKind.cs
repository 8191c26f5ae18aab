namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>How a payload template has a value.</summary>
internal enum TemplateKind
{
    /// <summary>As it is.</summary>
    Constant,

    /// <summary>As an object or array that has values which are evaluated.</summary>
    Template,

    /// <summary>By a path.</summary>
    Path,

    /// <summary>By a call of an intrinsic function.</summary>
    Intrinsic,
}
