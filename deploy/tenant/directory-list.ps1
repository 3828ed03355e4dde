#Requires -Modules Microsoft.Graph.Authentication
<#
.SYNOPSIS
Makes, checks or removes the SharePoint list that holds the partner directory.

.DESCRIPTION
What it changes: one list on the site that the config names (directoryList). Columns that are missing are added; columns and rows that are
there stay. The site itself, and who may read or change it, you decide in SharePoint: everybody who uses Schakel must be able to read it, and
a few people keep it.

How to check: run it with -Check.
How to undo: set directoryList to null in the config and package again, then run this with -Remove. SharePoint keeps the list in its recycle
bin for 93 days.

Role: owner of the site, with consent for Sites.Manage.All. Values come from settings.json, which `npm run tenant` writes.

.EXAMPLE
./directory-list.ps1

.EXAMPLE
./directory-list.ps1 -Check
#>
[CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'Set')]
param(
    [Parameter(ParameterSetName = 'Check', Mandatory)]
    [switch] $Check,

    [Parameter(ParameterSetName = 'Remove', Mandatory)]
    [switch] $Remove,

    [string] $SettingsPath = (Join-Path $PSScriptRoot 'settings.json')
)

. (Join-Path $PSScriptRoot 'common.ps1')
$settings = Read-SchakelSettings $SettingsPath
$wanted = $settings.directoryList
if (-not $wanted) {
    throw 'The config has no directoryList: this organisation keeps its directory in a file. Name a site and a list there, and run: npm run tenant'
}
Connect-SchakelGraph $settings @(if ($Check) { 'Sites.Read.All' } else { 'Sites.Manage.All' })

$site = (Invoke-SchakelGraph GET "sites/$($wanted.site)").id
$list = (Invoke-SchakelGraph GET "sites/$site/lists").value | Where-Object displayName -EQ $wanted.list
$columns = @(if ($list) { (Invoke-SchakelGraph GET "sites/$site/lists/$($list.id)/columns").value })
$missing = @($wanted.columns | Where-Object { $columns.name -notcontains $_.name })

if ($Check) {
    Complete-SchakelCheck @(
        New-SchakelResult "List $($wanted.list)" ([bool] $list) $(if ($list) { $list.webUrl } else { 'missing' })
        New-SchakelResult 'Its columns' ($missing.Count -eq 0) "missing: $($missing.name -join ', ')"
    )
}

if ($Remove) {
    if ($list -and $PSCmdlet.ShouldProcess($wanted.list, 'Remove list, with its rows')) {
        Invoke-SchakelGraph DELETE "sites/$site/lists/$($list.id)"
        "Removed: $($wanted.list)"
    }
    return
}

if (-not $list) {
    if ($PSCmdlet.ShouldProcess($wanted.list, 'Make list')) {
        $list = Invoke-SchakelGraph POST "sites/$site/lists" @{
            displayName = $wanted.list
            list        = @{ template = 'genericList' }
            columns     = $wanted.columns
        }
        "Made: $($list.webUrl)"
    }
    return
}
foreach ($column in $missing) {
    if ($PSCmdlet.ShouldProcess($column.name, 'Add column')) {
        Invoke-SchakelGraph POST "sites/$site/lists/$($list.id)/columns" $column | Out-Null
        "Added: $($column.name)"
    }
}
"In order: $($list.webUrl)"
