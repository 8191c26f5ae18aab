using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Expressions;
using Workflows.Compiler.Reading.Remembering;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>What the readers of one workflow's states share while it is read.</summary>
internal sealed class WorkflowReading(INamedTypeSymbol type, ReadTrees trees, SourceMap sources, CancellationToken ct)
{
    private readonly Dictionary<ITypeSymbol, TypeReference> _data = new(SymbolEqualityComparer.IncludeNullability);
    private readonly HashSet<string> _unsupportedTypes = [];
    private readonly HashSet<string> _faulty = [];
    private LiteralNames? _literals;
    private TextTypes? _texts;

    public INamedTypeSymbol Type { get; } = type;

    public FindingSink Findings { get; } = new();

    public SourceMap Sources { get; } = sources;

    /// <summary>Names that are written as text.</summary>
    public LiteralNames Literals => _literals ??= new LiteralNames(Type, Findings);

    /// <summary>The class's name, where nothing nearer is known.</summary>
    public Location Location => Sources.Find(new Anchor(null, AnchorPart.Name));

    public DataTypeReader DataTypes { get; } = new(RulesOf(type), ct) { Trees = trees };

    /// <summary>The types that pure code reads from texts or writes as texts.</summary>
    public TextTypes Texts => _texts ??= new TextTypes(DataTypes);

    /// <summary>How data is JSON.</summary>
    public JsonRules Json { get; } = RulesOf(type);

    public CancellationToken CancellationToken { get; } = ct;

    /// <summary>Where the parts of pure expressions stand, if the workflow's query language may not have all of them.</summary>
    public ExpressionSources? Expressions { get; init; }

    public PureMethodReader Pure => new(trees.Model, Findings, CancellationToken) { Sources = Expressions, Texts = Texts };

    /// <summary>Reads the methods that a Task names. Only there the context object tells of retries.</summary>
    public PureMethodReader PureOfTask => new(trees.Model, Findings, CancellationToken) { IsOfTask = true, Sources = Expressions, Texts = Texts };

    /// <summary>Reads the methods that give a Map's items.</summary>
    public PureMethodReader PureOfItems => new(trees.Model, Findings, CancellationToken) { IsOfTask = true, IsReadAtOnce = true, Sources = Expressions, Texts = Texts };

    /// <summary>Whether a part could not be read because the C# itself does not compile, so that nothing can be emitted although nothing was found.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>The types of what methods read that is kept over many states: variables, and the execution's input.</summary>
    public List<ITypeSymbol> KeptTypes { get; } = [];

    /// <summary>Whether every state and every transition could be read, so that what is not reached is a fault of its own.</summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>Whether every variable that a state sets is known, so that one which nobody seems to set is a fault of its own.</summary>
    public bool KnowsVariables { get; set; } = true;

    /// <summary>States whose signature or settings are wrong, by their methods: what they take and give is not known.</summary>
    public IReadOnlyCollection<string> Faulty => _faulty;

    private static JsonRules RulesOf(INamedTypeSymbol type) => JsonRules.Of(((ISourceAssemblySymbol)type.ContainingAssembly).Compilation);

    /// <summary>The reading of a workflow of which this one is a branch or item processor; null for none.</summary>
    public WorkflowReading? Around { get; init; }

    /// <summary>Whether tasks get copies of what others could see. <c>CopyInputs</c> at <c>[Workflow]</c>.</summary>
    public bool CopiesInputs { get; init; }

    /// <summary>Whether a workflow is being read here, or around.</summary>
    public bool IsRead(INamedTypeSymbol workflow) => SymbolEqualityComparer.Default.Equals(workflow, Type) || Around?.IsRead(workflow) is true;

    /// <summary>Whether a workflow that was read within this one came back to it. What is wrong is told there, where nobody hears it.</summary>
    public bool IsReadWithinItself { get; private set; }

    /// <summary>Notes that a workflow that <see cref="IsRead"/> would have to be read within itself.</summary>
    public void NoteCycle(INamedTypeSymbol workflow)
    {
        for (var around = Around; around is not null; around = around.Around)
        {
            around.IsReadWithinItself |= SymbolEqualityComparer.Default.Equals(workflow, around.Type);
        }
    }

    /// <summary>Gives semantic models, and notes what was looked at.</summary>
    public SemanticModel ModelOf(SyntaxTree tree) => trees.Model(tree);

    /// <summary>Notes the files that another reading has looked at.</summary>
    public void AddTrees(IEnumerable<SyntaxTree> others) => trees.Add(others);

    public void MarkFaulty(string method) => _faulty.Add(method);

    public Compilation Compilation { get; } = ((ISourceAssemblySymbol)type.ContainingAssembly).Compilation;

    /// <summary>The type of a reference that was made of one that was noted as data, for instance without its null; null if there is none.</summary>
    public ITypeSymbol? SymbolOf(TypeReference reference)
    {
        foreach (var (symbol, known) in _data.Select(static pair => (pair.Key, pair.Value)))
        {
            if (known.FullName == reference.FullName)
            {
                return symbol;
            }

            if (known.WithoutNull.FullName == reference.FullName)
            {
                return TypeReferences.WithoutNull(symbol);
            }
        }

        return reference.FullName == TypeReference.ErrorOutput.FullName ? Compilation.GetTypeByMetadataName(KnownNames.ErrorOutput) : null;
    }

    /// <summary>The type as the public surface of a workflow with errors can name it.</summary>
    public TypeReference? Nameable(TypeReference? type) =>
        type is not null && _unsupportedTypes.Contains(type.FullName) ? new TypeReference("object?", "object?", false, true) : type;

    /// <summary>Notes a type as data; its JSON is emitted with the workflow.</summary>
    public TypeReference Data(ITypeSymbol data, string id, Location location)
    {
        if (_data.TryGetValue(data, out var known))
        {
            return known;
        }

        var reference = _data[data] = TypeReferences.Of(data);
        if (BrokenTypes.IsBroken(data))
        {
            _unsupportedTypes.Add(reference.FullName);
        }

        if (DataTypes.Add(data) is { } reason && _unsupportedTypes.Add(reference.FullName))
        {
            Findings.Add(id, location, reference.DisplayName, reason);
        }

        IsIncomplete |= DataTypes.IsIncomplete;

        return reference;
    }
}
