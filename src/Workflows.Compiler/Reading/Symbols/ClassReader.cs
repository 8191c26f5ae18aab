using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.States;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Reads how the generated half of the workflow class is declared, and whether it can be.</summary>
internal static class ClassReader
{
    private const string States = "State";

    /// <summary>Null, with a finding, if no generated half is possible.</summary>
    public static ClassDeclaration? Read(WorkflowReading workflow, Location location)
    {
        var (type, findings, ct) = (workflow.Type, workflow.Findings, workflow.CancellationToken);
        if (type.IsGenericType || type.IsStatic || type.IsAbstract || type.IsFileLocal)
        {
            var what = type.IsGenericType ? "generic" : type.IsStatic ? "static" : type.IsAbstract ? "abstract" : "local to its file";
            findings.Add(DiagnosticIds.UnsupportedClass, location, type.Name, what);
            return null;
        }

        if (FaultOfBases(type, ct) is { } fault)
        {
            findings.Add(DiagnosticIds.UnsupportedClass, location, type.Name, fault);
            return null;
        }

        var containing = new Stack<string>();
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.IsGenericType)
            {
                findings.Add(DiagnosticIds.UnsupportedClass, location, type.Name, $"inside the generic type '{outer.Name}'");
                return null;
            }

            if (NotPartial(outer, ct) is { } identifier)
            {
                findings.Add(DiagnosticIds.NotPartial, identifier.GetLocation(), outer.Name);
                return null;
            }

            if (!SymbolEqualityComparer.Default.Equals(outer, type))
            {
                containing.Push($"partial {Keyword(outer)} {Identifier(outer.Name)}");
            }
        }

        return new ClassDeclaration(
            type.ContainingNamespace.IsGlobalNamespace ? null : type.ContainingNamespace.ToDisplayString(),
            containing.ToEquatableArray(),
            Keyword(type),
            Identifier(type.Name),
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            Everywhere(type, static access => access is Accessibility.Public),
            Everywhere(type, static access => access is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
        {
            StateEnum = Unused(type, IsUsed(workflow, States) ? type.Name + States : States),
            Execute = Unused(type, "ExecuteAsync"),
            MachineClass = Unused(type, type.Name + "Machine"),
            RunState = Unused(type, "RunStateAsync"),
            TryCatch = Unused(type, "TryCatch"),
            InnerOf = Unused(type, "InnerOf"),
        };
    }

    /// <summary>The name with an <c>@</c> if it is a keyword.</summary>
    public static string Identifier(string name) => Identifiers.Escape(name);

    private static string? FaultOfBases(INamedTypeSymbol type, CancellationToken ct)
    {
        for (var current = type.BaseType; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            var name = current.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            if (StateMethods.IsWorkflow(current))
            {
                return $"derived from the workflow '{name}'";
            }

            if (current.IsGenericType && StateMethods.In(current, ct).Any())
            {
                return $"derived from the generic '{name}', which has states";
            }
        }

        return null;
    }

    /// <summary>Whether the name means something else to code of the class, which a nested type would hide.</summary>
    private static bool IsUsed(WorkflowReading workflow, string name) => IsTaken(workflow.Type, name) || workflow.Type.DeclaringSyntaxReferences.Any(reference =>
        reference.GetSyntax(workflow.CancellationToken) is TypeDeclarationSyntax declaration
        && !workflow.ModelOf(reference.SyntaxTree).LookupNamespacesAndTypes(declaration.OpenBraceToken.Span.End, container: null, name).IsEmpty);

    private static string Unused(INamedTypeSymbol type, string name)
    {
        while (IsTaken(type, name))
        {
            name = "Workflow" + name;
        }

        return name;
    }

    // What a base class has would be hidden.
    private static bool IsTaken(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (!current.GetMembers(name).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static SyntaxToken? NotPartial(INamedTypeSymbol type, CancellationToken ct)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(ct) is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return declaration.Identifier;
            }
        }

        return null;
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { IsValueType: true } => "struct",
        _ => "class",
    };

    private static bool Everywhere(INamedTypeSymbol type, Func<Accessibility, bool> isMet)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (!isMet(outer.DeclaredAccessibility))
            {
                return false;
            }
        }

        return true;
    }
}
