using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>A member that an object initialiser or <c>with</c> assigns.</summary>
internal sealed record AssignedMember(ISymbol Member, string JsonName, Expression Value);
