using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Tells what a constructor, its base constructors and the initialisers of properties leave in the members.</summary>
internal sealed class ConstructorReader(ReadingScope scope)
{
    // A class may build itself in an initialiser, which would never end.
    private const int DeepestInitializer = 8;

    private readonly Dictionary<INamedTypeSymbol, ConstructorRun> _runs = new(SymbolEqualityComparer.Default);

    /// <summary>Follows a constructor.</summary>
    /// <returns>What it does that cannot be translated; null if there is nothing.</returns>
    public string? Run(IMethodSymbol constructor, IReadOnlyDictionary<IParameterSymbol, Expression> arguments)
    {
        var type = constructor.ContainingType;
        if (type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
        {
            return null;
        }

        var declaration = SyntaxOf(constructor);
        var kind = ConstructorKinds.Of(constructor, declaration, IsForeign(constructor));
        if (kind is ConstructorKind.Opaque || scope.Depth >= DeepestInitializer)
        {
            return $"the constructor of '{OperationNames.Of(type)}'";
        }

        _runs[type] = new ConstructorRun(constructor, arguments, kind);
        if (type.BaseType is not { } baseType || kind is ConstructorKind.Foreign || type.IsValueType)
        {
            return null;
        }

        return declaration is TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax call, ..] }
            ? RunBase(call, constructor, arguments)
            : baseType.InstanceConstructors.FirstOrDefault(static other => other.Parameters.IsEmpty) is { } inherited
                ? Run(inherited, new Dictionary<IParameterSymbol, Expression>(SymbolEqualityComparer.Default))
                : $"the constructor of '{OperationNames.Of(baseType)}'";
    }

    /// <summary>What a member holds afterwards; null if it is not known.</summary>
    public Expression? ValueOf(JsonMember member)
    {
        if (!_runs.TryGetValue(member.Symbol.ContainingType, out var run))
        {
            return null;
        }

        return SyntaxOf(member.Symbol) switch
        {
            null => run.Kind is ConstructorKind.Foreign ? run.ArgumentNamed(member.Symbol.Name) ?? OmittedMember.WhenUnset(member, scope.Json) : null,
            ParameterSyntax => run.ArgumentNamed(member.Symbol.Name) ?? DefaultReader.Of(member.Type, scope.Json),
            PropertyDeclarationSyntax { Initializer: { } initializer } => ReadInitializer(initializer, run, member),
            VariableDeclaratorSyntax { Initializer: { } initializer } => ReadInitializer(initializer, run, member),
            _ => DefaultReader.Of(member.Type, scope.Json),
        };
    }

    private SyntaxNode? SyntaxOf(ISymbol symbol) =>
        !IsForeign(symbol) && symbol.DeclaringSyntaxReferences.FirstOrDefault() is { } reference ? scope.Look(reference) : null;

    // An editor may have the source of a referenced project, a build has not; both shall say the same.
    private bool IsForeign(ISymbol symbol) =>
        !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, scope.Model.Compilation.Assembly);

    private Expression? ReadInitializer(EqualsValueClauseSyntax initializer, ConstructorRun run, JsonMember member)
    {
        if (run.Kind is ConstructorKind.Zero)
        {
            return DefaultReader.Of(member.Type, scope.Json);
        }

        var sink = new FindingSink();
        var inner = scope.Within(initializer.SyntaxTree, run.Constructor, run.Arguments, sink);
        return inner.Model.GetOperation(initializer, scope.CancellationToken) is ISymbolInitializerOperation { Value: var value }
            ? new ExpressionReader(inner).Read(value)
            : null;
    }

    private string? RunBase(
        PrimaryConstructorBaseTypeSyntax call, IMethodSymbol constructor, IReadOnlyDictionary<IParameterSymbol, Expression> arguments)
    {
        var inner = scope.Within(call.SyntaxTree, constructor, arguments, new FindingSink());
        var passed = new Dictionary<IParameterSymbol, Expression>(SymbolEqualityComparer.Default);
        if (FindCall(inner.Model.GetOperation(call, scope.CancellationToken)) is { } invocation)
        {
            foreach (var argument in invocation.Arguments)
            {
                if (argument.Parameter is not { } parameter || new ExpressionReader(inner).Read(argument.Value) is not { } value)
                {
                    return $"an argument of the base constructor of '{OperationNames.Of(constructor.ContainingType)}'";
                }

                passed[parameter] = value;
            }

            return Run(invocation.TargetMethod, passed);
        }

        return $"the base constructor of '{OperationNames.Of(constructor.ContainingType)}'";
    }

    private static IInvocationOperation? FindCall(IOperation? operation) =>
        operation?.DescendantsAndSelf().OfType<IInvocationOperation>()
            .FirstOrDefault(static call => call.TargetMethod.MethodKind is MethodKind.Constructor);
}
