namespace Workflows.Compiler.Model.Flow;

/// <summary>The type of a variable that several places set.</summary>
internal static class VariableTypes
{
    /// <summary>The one of the types that all of them fit; null if there is none. If only null sets them apart, it may be null.</summary>
    public static TypeReference? Unified(IEnumerable<TypeReference> types)
    {
        var all = types.Distinct().ToArray();
        return all.OrderBy(static type => type.IsNullable ? 0 : 1)
            .FirstOrDefault(candidate => all.All(other => other.IsJson == candidate.IsJson && TypeFit.Fits(other, candidate, isHandedOn: true)));
    }
}
