using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Reading;
using Workflows.Compiler.Reading.Expressions;

namespace Workflows.Expressions;

/// <summary>Reads methods as the bodies of states are read.</summary>
internal sealed class ExpressionReading(CSharpCompilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    /// <summary>What each method is read as, by its number.</summary>
    public IReadOnlyDictionary<int, (Expression? Value, IReadOnlyList<string> Findings)> Read() => compilation
        .GetTypeByMetadataName($"Shop.{ExpressionCompiler.Class}")!
        .GetMembers()
        .OfType<IMethodSymbol>()
        .Where(static method => method.Name[0] == 'M')
        .ToDictionary(static method => int.Parse(method.Name[1..]), Read);

    private (Expression? Value, IReadOnlyList<string> Findings) Read(IMethodSymbol method)
    {
        var findings = new FindingSink();
        var bindings = method.Parameters.ToDictionary<IParameterSymbol, IParameterSymbol, Expression>(
            static parameter => parameter, static _ => new Reference.Input(), SymbolEqualityComparer.Default);
        var value = new PureMethodReader(Model, findings, CancellationToken.None).ReadValue(method, bindings);
        return (value, [.. findings.ToImmutable().Select(static finding => $"{finding.Id}: {string.Join("; ", finding.Arguments)}")]);
    }

    private SemanticModel Model(SyntaxTree asked)
    {
        if (!_models.TryGetValue(asked, out var model))
        {
            _models[asked] = model = compilation.GetSemanticModel(asked);
        }

        return model;
    }
}
