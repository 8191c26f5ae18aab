using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>A <c>[Retry]</c> or <c>[Catch]</c>, on a state, on the class or in a policy.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="ErrorEquals">The errors it takes.</param>
/// <param name="Anchor">Its place; of a catcher that of its handler.</param>
/// <param name="Origin">What brings it.</param>
internal sealed record ErrorEntry(AttributeReading Attribute, EquatableArray<string> ErrorEquals, Anchor Anchor, string Origin)
{
    public bool IsRetry => Attribute.FullName == KnownNames.Retry;
}
