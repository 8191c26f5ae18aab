using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Reads a method's signature as the runner calls it.</summary>
internal static class MethodReader
{
    /// <param name="method">The method.</param>
    /// <param name="plain">What its plain parameters read, in order; any further one reads nothing we know.</param>
    public static Method Read(IMethodSymbol method, IReadOnlyList<ParameterKind> plain)
    {
        var result = ResultType(method, out var isAwaited);
        return new Method(method.Name, Parameters(method, plain).ToEquatableArray())
        {
            Identifier = ClassReader.Identifier(method.Name),
            IsStatic = method.IsStatic,
            IsAwaited = isAwaited,
            IsValueTask = isAwaited && method.ReturnType.Name == "ValueTask",
            Result = result is null ? null : TypeReferences.Of(result),
            IsResultNeverNull = result is not null && Nullability.IsNeverNull(result),
        };
    }

    /// <summary>The parameters that read what comes from the states before, or from the state itself: neither variables, the context, nor the like.</summary>
    public static IEnumerable<IParameterSymbol> PlainParameters(IMethodSymbol method) =>
        method.Parameters.Where(parameter => Special(parameter) is null);

    /// <summary>What the method gives: its return type, or what its task gives; null for nothing.</summary>
    public static ITypeSymbol? ResultType(IMethodSymbol method, out bool isAwaited)
    {
        isAwaited = false;
        if (method.ReturnsVoid)
        {
            return null;
        }

        if (method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask" } task
            && SystemTypes.NameOf(task.ContainingNamespace) == "System.Threading.Tasks")
        {
            isAwaited = true;
            return task.TypeArguments.FirstOrDefault();
        }

        return method.ReturnType;
    }

    /// <summary>
    /// What the generator has to add to a partial method without a body. <c>static partial void Done();</c> needs nothing,
    /// <c>public static partial void Done();</c> an empty half.
    /// </summary>
    public static string? PartialDeclaration(IMethodSymbol method, CancellationToken ct)
    {
        if (!method.IsPartialDefinition || method.PartialImplementationPart is not null
            || method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(ct) is not MethodDeclarationSyntax declaration)
        {
            return null;
        }

        var hasAccessibility = declaration.Modifiers.Any(modifier =>
            modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.InternalKeyword);
        if (!hasAccessibility)
        {
            return null;
        }

        var modifiers = string.Join(" ", declaration.Modifiers.Select(modifier => modifier.ValueText));
        var parameters = string.Join(", ", method.Parameters.Select(parameter =>
            $"{TypeReferences.FullName(parameter.Type)} {ClassReader.Identifier(parameter.Name)}"));
        return $"{modifiers} void {ClassReader.Identifier(method.Name)}({parameters})";
    }

    private static IEnumerable<Parameter> Parameters(IMethodSymbol method, IReadOnlyList<ParameterKind> plain)
    {
        var position = 0;
        foreach (var parameter in method.Parameters)
        {
            var special = Special(parameter);
            var kind = special ?? (position < plain.Count ? plain[position] : ParameterKind.Input);
            position += special is null ? 1 : 0;
            yield return new Parameter(parameter.Name, kind, TypeReferences.FullName(parameter.Type))
            {
                IsValueType = parameter.Type.IsValueType,
                Variable = kind is ParameterKind.Variable ? VariableOf(parameter) : null,
                Type = kind is ParameterKind.Variable or ParameterKind.ExecutionInput ? TypeReferences.Of(parameter.Type) : null,
            };
        }
    }

    /// <summary>Whether a parameter reads one item of a Map.</summary>
    public static bool ReadsItem(IParameterSymbol parameter) => Special(parameter) is ParameterKind.Item or ParameterKind.ItemIndex or ParameterKind.ItemKey;

    /// <summary>Whether it reads the item itself.</summary>
    public static bool IsItem(IParameterSymbol parameter) => Special(parameter) is ParameterKind.Item;

    /// <summary>Whether it is the token that has to come back.</summary>
    public static bool IsToken(IParameterSymbol parameter) => Special(parameter) is ParameterKind.Token;

    private static string VariableOf(IParameterSymbol parameter) => Attribute(parameter, KnownNames.Variable)!.ConstructorArguments is [{ Value: string name }] ? name : parameter.Name;

    private static AttributeData? Attribute(IParameterSymbol parameter, string name) => parameter.GetAttributes().FirstOrDefault(attribute => KnownNames.Of(attribute) == name);

    private static ParameterKind? Special(IParameterSymbol parameter) => parameter.Type switch
    {
        _ when Attribute(parameter, KnownNames.Variable) is not null => ParameterKind.Variable,
        _ when Attribute(parameter, KnownNames.ExecutionInput) is not null => ParameterKind.ExecutionInput,
        _ when Attribute(parameter, KnownNames.Item) is not null => ParameterKind.Item,
        _ when Attribute(parameter, KnownNames.ItemIndex) is not null => ParameterKind.ItemIndex,
        _ when Attribute(parameter, KnownNames.ItemKey) is not null => ParameterKind.ItemKey,
        INamedTypeSymbol { Name: "CancellationToken", Arity: 0 } type when SystemTypes.Is(type, "System.Threading", "CancellationToken") => ParameterKind.CancellationToken,
        INamedTypeSymbol { Name: "TaskToken", Arity: 1 } type when KnownNames.Of(type) == KnownNames.TaskToken => ParameterKind.Token,
        INamedTypeSymbol { Name: "WorkflowContext", Arity: 0 } type when KnownNames.Of(type) == KnownNames.WorkflowContext => ParameterKind.Context,
        _ => null,
    };
}
