using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Expressions;

namespace Workflows.Compiler.Reading.States;

/// <summary>What the readers of one workflow's states share while it is read.</summary>
internal sealed class WorkflowReading(INamedTypeSymbol type, Func<SyntaxTree, SemanticModel> models, SourceMap sources, CancellationToken ct)
{
    private readonly HashSet<string> _unsupportedTypes = [];

    public INamedTypeSymbol Type { get; } = type;

    public FindingSink Findings { get; } = new();

    public SourceMap Sources { get; } = sources;

    public DataTypeReader DataTypes { get; } = new(ct);

    public CancellationToken CancellationToken { get; } = ct;

    public PureMethodReader Pure => new(models, Findings, CancellationToken);

    /// <summary>Whether a part could not be read because the C# itself does not compile, so that nothing can be emitted although nothing was found.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Notes a type as data; its JSON is emitted with the workflow.</summary>
    public TypeReference Data(ITypeSymbol data, string id, Location location)
    {
        var reference = TypeReferences.Of(data);
        if (DataTypes.Add(data) is { } reason && _unsupportedTypes.Add(reference.FullName))
        {
            Findings.Add(id, location, reference.DisplayName, reason);
        }

        IsIncomplete |= DataTypes.IsIncomplete;

        return reference;
    }
}
