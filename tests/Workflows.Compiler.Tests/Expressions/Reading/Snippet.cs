using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Reading;
using Workflows.Compiler.Reading.Expressions;

namespace Workflows.Compiler.Tests.Expressions;

/// <summary>
/// A method in a workflow class, compiled in memory. <c>[|…|]</c> marks where findings are expected. The parameter <c>result</c> is bound
/// to the result, a WorkflowContext to the context, a CancellationToken to nothing, and another one to the input.
/// </summary>
internal sealed class Snippet
{
    private static readonly ImmutableArray<MetadataReference> References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Append(typeof(Next).Assembly.Location)
        .Distinct()
        .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    private static readonly SyntaxTree Types = CSharpSyntaxTree.ParseText(SampleTypes.Source);

    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);

    private readonly CSharpCompilation _compilation;
    private readonly FindingSink _findings = new();
    private readonly SyntaxTree _tree;

    /// <param name="types">Types that the method uses besides the sample's.</param>
    /// <param name="attributes">Attributes of the assembly.</param>
    /// <param name="library">Another assembly that the workflow refers to.</param>
    public Snippet(string members, string types = "", MetadataReference? library = null, string attributes = "")
    {
        var marked = $$"""
            using System;
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.Linq;
            using System.Threading;
            using System.Threading.Tasks;
            using System.Text.Json.Serialization;
            using Workflows;
            {{attributes}}
            namespace Sample;
            {{types}}
            public partial class Workflow(string topic)
            {
                private readonly int _rate = topic.Length;
                private static readonly int Limit = 5;
                private const int Most = 7;
                {{members}}
                void Start() { } void Approve() { } void Charge() { } void Refuse() { }
            }
            """;
        (var source, ExpectedSpans) = Unmark(marked);
        _tree = CSharpSyntaxTree.ParseText(source);
        _compilation = CSharpCompilation.Create(
            "Snippet",
            [Types, _tree],
            library is null ? References : References.Add(library),
            Options);
    }

    public ImmutableArray<TextSpan> ExpectedSpans { get; }

    /// <summary>Where the parts of what was read stand.</summary>
    public ExpressionSources Sources { get; } = new();

    public ImmutableArray<LocatedFinding> Findings => _findings.ToImmutable();

    public bool Compiles =>
        !_compilation.GetSemanticModel(_tree).GetDiagnostics().Any(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);

    /// <summary>Another assembly, as a build refers to it, or with its source as an editor may.</summary>
    public static MetadataReference Library(string source, bool hasSource)
    {
        var compilation = CSharpCompilation.Create("Library", [CSharpSyntaxTree.ParseText(source)], References, Options);
        var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success, "The library has compile errors.");
        return hasSource ? compilation.ToMetadataReference() : MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>The text of a location.</summary>
    public string TextAt(Location location) => _tree.GetText().ToString(location.SourceSpan);

    /// <summary>Reads the method M.</summary>
    public T Read<T>(Func<PureMethodReader, IMethodSymbol, IReadOnlyDictionary<IParameterSymbol, Expression>, T> read)
    {
        var reader = new PureMethodReader(tree => _compilation.GetSemanticModel(tree), _findings, CancellationToken.None) { Sources = Sources };
        var declaration = _tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First(static method => method.Identifier.Text == "M");
        var method = _compilation.GetSemanticModel(_tree).GetDeclaredSymbol(declaration)!;
        return read(reader, method, Bind(method));
    }

    private static Dictionary<IParameterSymbol, Expression> Bind(IMethodSymbol method)
    {
        var bindings = new Dictionary<IParameterSymbol, Expression>(SymbolEqualityComparer.Default);
        foreach (var parameter in method.Parameters.Where(static parameter => parameter.Type.Name != nameof(CancellationToken)))
        {
            Expression reference = parameter switch
            {
                { Type.Name: nameof(WorkflowContext) } => new Reference.Context(),
                { Name: "result" } => new Reference.Result(),
                _ => new Reference.Input(),
            };
            bindings[parameter] = reference with { IsNullable = FlowNullability.IsNullable(parameter.Type) };
        }

        return bindings;
    }

    private static (string Source, ImmutableArray<TextSpan> Spans) Unmark(string marked)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var source = marked;
        for (var start = source.IndexOf("[|", StringComparison.Ordinal); start >= 0; start = source.IndexOf("[|", start, StringComparison.Ordinal))
        {
            var end = source.IndexOf("|]", start, StringComparison.Ordinal);
            source = source.Remove(end, 2).Remove(start, 2);
            spans.Add(TextSpan.FromBounds(start, end - 2));
        }

        return (source, spans.ToImmutable());
    }
}
