#Requires -Modules Microsoft.Graph.Authentication
<#
.SYNOPSIS
Makes, checks or removes the SharePoint list that holds the partner directory.

.DESCRIPTION
What it changes: one list on the site that the config names (directoryList). Columns that are missing are added; columns and rows that are
there stay. It also lets Schakel's app registration read that site, and no other. Who may read or change the list, you decide in SharePoint:
everybody who uses Schakel must be able to read it, and a few people keep it.

How to check: run it with -Check.
How to undo: set directoryList to null in the config and package again, then run this with -Remove. SharePoint keeps the list in its recycle
bin for 93 days.

Role: SharePoint administrator. Values come from settings.json, which `npm run tenant` writes.

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
Connect-SchakelGraph $settings @('Sites.FullControl.All')

$site = (Invoke-SchakelGraph GET "sites/$($wanted.site)").id
$list = (Invoke-SchakelGraph GET "sites/$site/lists").value | Where-Object displayName -EQ $wanted.list

function Get-Column {
    if ($list) {
        (Invoke-SchakelGraph GET "sites/$site/lists/$($list.id)/columns").value
    }
}

$columns = @(Get-Column)
$grant = (Invoke-SchakelGraph GET "sites/$site/permissions").value |
    Where-Object { $_.grantedToIdentitiesV2.application.id -contains $settings.app.clientId } | Select-Object -First 1
$missing = @($wanted.columns | Where-Object { $columns.name -notcontains $_.name })

if ($Check) {
    Complete-SchakelCheck @(
        New-SchakelResult "List $($wanted.list)" ([bool] $list) $(if ($list) { $list.webUrl } else { 'missing' })
        New-SchakelResult 'Its columns' ($missing.Count -eq 0) "missing: $($missing.name -join ', ')"
        New-SchakelResult 'Schakel may read the site' ([bool] $grant) "$($grant.roles)"
    )
}

if ($Remove) {
    if ($list -and $PSCmdlet.ShouldProcess($wanted.list, 'Remove list, with its rows')) {
        Invoke-SchakelGraph DELETE "sites/$site/lists/$($list.id)"
        "Removed: $($wanted.list)"
    }
    if ($grant -and $PSCmdlet.ShouldProcess($wanted.site, 'Take away that Schakel may read the site')) {
        Invoke-SchakelGraph DELETE "sites/$site/permissions/$($grant.id)"
    }
    return
}

if (-not $list -and $PSCmdlet.ShouldProcess($wanted.list, 'Make list')) {
    $list = Invoke-SchakelGraph POST "sites/$site/lists" @{
        displayName = $wanted.list
        list        = @{ template = 'genericList' }
        columns     = $wanted.columns
    }
    $columns = @(Get-Column)
    $missing = @()
    "Made: $($list.webUrl)"
}
foreach ($column in $missing) {
    if ($list -and $PSCmdlet.ShouldProcess($column.name, 'Add column')) {
        Invoke-SchakelGraph POST "sites/$site/lists/$($list.id)/columns" $column | Out-Null
        "Added: $($column.name)"
    }
}
$title = $columns | Where-Object { $_.name -eq 'Title' -and $_.displayName -ne $wanted.title }
if ($title -and $PSCmdlet.ShouldProcess($wanted.title, 'Name the column Title')) {
    Invoke-SchakelGraph PATCH "sites/$site/lists/$($list.id)/columns/$($title.id)" @{ displayName = $wanted.title } | Out-Null
}
if (-not $grant -and $PSCmdlet.ShouldProcess($wanted.site, 'Let Schakel read the site')) {
    Invoke-SchakelGraph POST "sites/$site/permissions" @{
        roles               = @('read')
        grantedToIdentities = @(@{ application = @{ id = $settings.app.clientId; displayName = $settings.app.name } })
    } | Out-Null
    "Schakel may read $($wanted.site)."
}
