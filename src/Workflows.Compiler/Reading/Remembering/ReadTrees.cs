using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Remembering;

/// <summary>Notes the files of which a reading looks at more than declarations.</summary>
/// <param name="models">Gives semantic models; to ask for one is to look at bodies.</param>
internal sealed class ReadTrees(Func<SyntaxTree, SemanticModel> models)
{
    private readonly HashSet<SyntaxTree> _trees = [];

    public IReadOnlyCollection<SyntaxTree> Trees => _trees;

    public SemanticModel Model(SyntaxTree tree)
    {
        _trees.Add(tree);
        return models(tree);
    }

    /// <summary>Notes files.</summary>
    public void Add(IEnumerable<SyntaxTree> others) => _trees.UnionWith(others);

    /// <summary>Notes all parts of a type, and of the classes that it derives from.</summary>
    public void Add(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            foreach (var reference in current.DeclaringSyntaxReferences)
            {
                _trees.Add(reference.SyntaxTree);
            }
        }
    }
}
