using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>What <c>OrderBy</c> or <c>ThenBy</c> sorts by: a number or a text.</summary>
internal sealed record SortKey(Lambda Key, bool IsDescending)
{
    /// <summary>The key of the element that a local names.</summary>
    public Expression Of(string local) => Bindings.Rename(Key.Body, Key.Parameters[0], local);
}
