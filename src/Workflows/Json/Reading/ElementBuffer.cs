using System.Buffers;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Workflows.Generated;

/// <summary>Collects the elements of an array of unknown length in borrowed memory, for generated code.</summary>
/// <typeparam name="T">The elements' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ElementBuffer<T>
{
    private const int InitialLength = 16;

    private T[]? _elements;
    private int _count;

    /// <summary>Adds an element.</summary>
    /// <param name="element">The element.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T element)
    {
        if (_elements is null || _count == _elements.Length)
        {
            Grow();
        }

        _elements[_count++] = element;
    }

    /// <summary>The elements as an array. Ends the use of this.</summary>
    public T[] ToArray()
    {
        var array = Elements.ToArray();
        Return();
        return array;
    }

    /// <summary>The elements as an immutable array. Ends the use of this.</summary>
    public ImmutableArray<T> ToImmutableArray() => _count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(ToArray());

    /// <summary>The elements as a list. Ends the use of this.</summary>
    public List<T> ToList()
    {
        var list = new List<T>(_count);
        CollectionsMarshal.SetCount(list, _count);
        Elements.CopyTo(CollectionsMarshal.AsSpan(list));
        Return();
        return list;
    }

    /// <summary>The elements as a set. Ends the use of this.</summary>
    public HashSet<T> ToHashSet()
    {
        var set = new HashSet<T>(_count);
        foreach (var element in Elements)
        {
            set.Add(element);
        }

        Return();
        return set;
    }

    /// <summary>The elements as an array, the last first. Ends the use of this.</summary>
    public T[] ToReversedArray()
    {
        var array = ToArray();
        Array.Reverse(array);
        return array;
    }

    /// <summary>The collection with the elements. Ends the use of this.</summary>
    /// <typeparam name="TCollection">The collection's type.</typeparam>
    /// <param name="collection">A new collection.</param>
    public TCollection AddTo<TCollection>(TCollection collection)
        where TCollection : ICollection<T>
    {
        foreach (var element in Elements)
        {
            collection.Add(element);
        }

        Return();
        return collection;
    }

    internal readonly int Count => _count;

    internal readonly ReadOnlySpan<T> Elements => _elements.AsSpan(0, _count);

    [MemberNotNull(nameof(_elements))]
    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(_elements is null ? InitialLength : _count * 2);
        Elements.CopyTo(larger);
        var count = _count;
        Return();
        _elements = larger;
        _count = count;
    }

    internal void Return()
    {
        if (_elements is not null)
        {
            if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            {
                Array.Clear(_elements, 0, _count);
            }

            ArrayPool<T>.Shared.Return(_elements);
        }

        _elements = null;
        _count = 0;
    }
}
