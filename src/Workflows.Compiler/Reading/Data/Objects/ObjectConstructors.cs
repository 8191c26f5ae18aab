using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Chooses the constructor with which objects are read, as System.Text.Json does, and beyond that a record's primary one.</summary>
internal static class ObjectConstructors
{
    /// <summary>The first candidate that sets all members, or else the first with its fault.</summary>
    public static ObjectConstructor Choose(INamedTypeSymbol type, ImmutableArray<JsonMember> members)
    {
        ObjectConstructor? first = null;
        foreach (var constructor in Candidates(type))
        {
            var candidate = Match(constructor, members);
            if (candidate.Fault is null)
            {
                return candidate;
            }

            first ??= candidate;
        }

        return first ?? new ObjectConstructor(type.InstanceConstructors[0], ImmutableArray<ConstructorArgument>.Empty, NoCandidate(type));
    }

    private static IEnumerable<IMethodSymbol> Candidates(INamedTypeSymbol type)
    {
        var visible = type.InstanceConstructors.Where(constructor => IsPublic(constructor) && !Obsolete.IsForbidden(constructor)).ToList();
        if (type.InstanceConstructors.FirstOrDefault(constructor => JsonAttributes.Has(constructor, JsonAttributes.Constructor)) is { } marked)
        {
            return IsVisible(marked) && !Obsolete.IsForbidden(marked) ? [marked] : [];
        }

        var withParameters = visible.Where(constructor => constructor.Parameters.Length > 0).ToList();
        var primary = withParameters.Where(constructor => IsPrimary(type, constructor));
        var lone = withParameters.Where(_ => withParameters.Count == 1);
        var parameterless = visible.Where(constructor => constructor.Parameters.Length == 0);

        // Every struct has a constructor without parameters, which says nothing about how it wants to be built.
        return type.IsValueType ? primary.Concat(lone).Concat(parameterless) : primary.Concat(parameterless).Concat(lone);
    }

    // A record's primary constructor is declared by the record; without source, the compiler has given the record a method Deconstruct with the same parameters.
    private static bool IsPrimary(INamedTypeSymbol type, IMethodSymbol constructor) => type.IsRecord
        && (constructor.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax() is TypeDeclarationSyntax : IsDeconstructed(type, constructor));

    private static bool IsDeconstructed(INamedTypeSymbol type, IMethodSymbol constructor) => type.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(method =>
        method.IsImplicitlyDeclared
        && method.Parameters.Length == constructor.Parameters.Length
        && method.Parameters.Zip(constructor.Parameters, AreSame).All(static same => same));

    private static bool AreSame(IParameterSymbol first, IParameterSymbol second) =>
        first.Name == second.Name && SymbolEqualityComparer.IncludeNullability.Equals(first.Type, second.Type);

    private static ObjectConstructor Match(IMethodSymbol constructor, ImmutableArray<JsonMember> members)
    {
        var arguments = ImmutableArray.CreateBuilder<ConstructorArgument>();
        foreach (var parameter in constructor.Parameters)
        {
            if (MemberOf(parameter, members) is { } member)
            {
                arguments.Add(new ConstructorArgument(parameter, member));
            }
            else if (!parameter.HasExplicitDefaultValue || parameter.RefKind != RefKind.None)
            {
                return new ObjectConstructor(constructor, ImmutableArray<ConstructorArgument>.Empty, NoMember(parameter));
            }
        }

        var matched = new ObjectConstructor(constructor, arguments.ToImmutable());
        return members.FirstOrDefault(member => matched.ParameterOf(member) is null && !IsSettable(member.Symbol)) is { } readOnly
            ? matched with
            {
                Fault = "cannot be read back: it has neither a public setter nor a constructor's parameter of its name and type; "
                    + "give it one, or mark it with [JsonIgnore]",
                FaultyMember = readOnly.Symbol.Name,
            }
            : matched;
    }

    // Of members whose names differ in case only, the one that is named exactly as the parameter.
    private static JsonMember? MemberOf(IParameterSymbol parameter, ImmutableArray<JsonMember> members)
    {
        JsonMember? similar = null;
        foreach (var member in members)
        {
            if (IsSetBy(member, parameter))
            {
                if (member.Symbol.Name == parameter.Name)
                {
                    return member;
                }

                similar ??= member;
            }
        }

        return similar;
    }

    private static bool IsSetBy(JsonMember member, IParameterSymbol parameter) =>
        parameter.RefKind is RefKind.None or RefKind.In
        && string.Equals(member.Symbol.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(member.Type, parameter.Type);

    private static bool IsSettable(ISymbol member) => member switch
    {
        IPropertySymbol property => property.SetMethod is { } setter
            && (setter.DeclaredAccessibility == Accessibility.Public || (JsonAttributes.Has(property, JsonAttributes.Include) && IsVisible(setter))),
        IFieldSymbol field => !field.IsReadOnly,
        _ => false,
    };

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    private static bool IsPublic(IMethodSymbol constructor) => constructor.DeclaredAccessibility == Accessibility.Public;

    private static string NoMember(IParameterSymbol parameter) =>
        $"cannot be read: no member has the name and type of its constructor's parameter '{parameter.Name}'; "
        + "rename one, or mark another constructor with [JsonConstructor]";

    private static string NoCandidate(INamedTypeSymbol type) => type.InstanceConstructors.Count(IsPublic) > 1
        ? $"is of type '{type.Name}', which has several public constructors; mark one with [JsonConstructor]"
        : $"is of type '{type.Name}', which has no public constructor; make one public";
}
